import type { Person, Xing } from '../person.ts';

export type Member = Person & { xing: Xing };

/** One sample page of XING: who is shown, to whom, in which words of the interface. */
export interface XingPage {
  member: Member;
  language: 'de' | 'en';
  viewer: 'owner' | 'visitor';
  /** Owner only: open under the address that names nobody. */
  ownAddress?: boolean;
  /** The sheet with the contact details is open. */
  contactSheet?: boolean;
}

/** Where the page stands. */
export function addressOf({ member, ownAddress, contactSheet }: XingPage): string {
  const person = ownAddress ? 'my_profile' : member.xing.path;
  return `https://www.xing.com/profile/${person}${contactSheet ? '/xing-id/contact-details' : ''}`;
}

/** The same person as somebody who is on XING. @throws Error for a person who isn't */
export function member(person: Person): Member {
  if (person.xing === null) throw new Error(`${person.name} is not on XING`);
  return { ...person, xing: person.xing };
}
