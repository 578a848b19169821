/** What is pressed: its words say what could be, and nothing that somebody wrote. */
export const BUTTON =
  'button,kat-button,kat-icon,kat-dropdown-button,kat-tooltip,[role="button"],[role="menu"],[role="tooltip"]';

/** What leads somewhere. */
export const LINK = 'a,kat-link,[role="link"]';

/** What is chosen from. */
export const CHOICE =
  'nav,select,kat-tab,kat-tabs,kat-tab-header,kat-dropdown,kat-radiobutton,kat-checkbox,[role="navigation"],[role="tab"],[role="tablist"],[role="listbox"],[role="option"],[role="radio"],[role="menuitem"]';

/** What a person writes in. */
export const BOX = 'textarea,[contenteditable]:not([contenteditable="false"])';

/** What says in which state something is. */
export const STATUS =
  '[role="alert"],[role="status"],kat-alert,kat-badge,kat-statusindicator,kat-label,[class*="status"],[class*="badge"],[class*="alert"],[class*="error"]';
