/** What can be chosen: a tab, a button, a filter. */
export const CHOICE =
  '[role="tab"],[role="radio"],button,kat-button,kat-tab-header,kat-radiobutton,kat-dropdown,[aria-pressed]';

/** That it is the chosen one. */
export const PRESSED =
  '[aria-selected="true"],[aria-pressed="true"],[aria-current]:not([aria-current="false"]),[selected],:checked';
