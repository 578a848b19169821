/**
 * What a person who reads a page for messages would say about it. Written by hand in each page file, never derived from the description the page is
 * built from.
 */
export interface MessageTruth {
  /**
   * `read`: understood, as far as it says anything. `loading`: its frame is there, the rest is not. `drift`: it is such a page and must not be trusted.
   * `none`: another page altogether, or nothing of a conversation on it.
   */
  state: 'read' | 'loading' | 'drift' | 'none';
  /** What a page for a new message says; absent on an inbox. */
  compose?: { orderId?: string; marketplace?: string; buyerLanguage?: string; reason?: string };
  list?: { kind: 'waiting' | 'all' | 'sent'; rows: readonly RowTruth[] };
  /** Absent where nobody can be certain who wrote what. */
  conversation?: {
    orderId?: string;
    caseId?: string;
    marketplace?: string;
    state?: 'open' | 'resolved' | 'no-response-needed';
    whole: boolean;
    /** In the order of time. */
    messages: readonly LineTruth[];
  };
  /** Selector of the box for the answer or of the control around it; absent where there is none. */
  reply?: string;
}

/**
 * When something was sent: exactly then (`at`, with zone), at that time of day in one of the zones (`wall`), on that day in one of them (`day`), or so
 * many hours ago, between the two.
 */
export type WhenTruth =
  | { at: string }
  | { wall: string; zones: readonly string[] }
  | { day: string; zones: readonly string[] }
  | { hoursAgo: readonly [least: number, most: number] };

export interface LineTruth {
  from: 'buyer' | 'seller' | 'amazon';
  text: string;
  /** Absent where the page does not say it for certain. */
  sent?: WhenTruth;
  blocked?: true;
}

export interface RowTruth {
  orderId?: string;
  caseId?: string;
  sent?: WhenTruth;
  waiting?: true;
  blocked?: true;
}
