/** One meeting of a calendar, as far as a preparation needs it. */
export interface Meeting {
  /** Tells it from the others of the file. */
  id: string;
  title: string;
  place: string | null;
  /** 'YYYY-MM-DD' where the user is; of several days the first that was asked for. */
  day: string;
  /** 'HH:MM' where the user is; null = the whole day. */
  from: string | null;
  until: string | null;
  /** Who takes part, as written; without those who declined, and rooms. */
  names: string[];
  /** Addresses of the same, lower case. */
  mails: string[];
}
