/** So many people can be changed by one message. Stands alone, so that no schema reaches a page. */
export const MOST_PEOPLE = 2_000;
