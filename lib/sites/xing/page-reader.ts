import type { CompanyReading } from '../../domain/pages/company.ts';
import type { FeedReading } from '../../domain/pages/feed.ts';
import type { MessagesReading } from '../../domain/pages/messages.ts';
import type { PeopleReading } from '../../domain/pages/people.ts';
import type { PageLanguage } from '../../domain/profile/reading.ts';
import { isTooLarge } from '../dom/size.ts';
import { defineReader, type PageReader, type ReadResult } from '../site.ts';
import type { Steps } from '../steps.ts';
import { whyNoHead } from './profile/refusal.ts';
import { pageLanguage } from './profile/words.ts';
import { screenAt } from './screen.ts';

type Reading = FeedReading | PeopleReading | MessagesReading | CompanyReading;

/** What a reader found on a screen; the rest of a reading is the same for all of XING. */
export type Told<Of extends Reading> = Omit<Of, 'network' | 'kind' | 'language' | 'unverified'>;

/** Nothing of the kind is there; the page's own headings may say why. */
const NOTHING = 'nothing';
/** It is of another address, or on its way. */
const CHANGING = 'changing';

interface Untold {
  why: typeof NOTHING | typeof CHANGING;
  /** What was there instead. */
  found: string;
}

export const nothing = (found: string): Untold => ({ why: NOTHING, found });
export const changing = (found: string): Untold => ({ why: CHANGING, found });

interface Parts<Of extends Reading> {
  kind: Of['kind'];
  at(url: URL): boolean;
  read(screen: Element, url: URL, language: PageLanguage): Steps<Told<Of> | Untold>;
}

/** A reader of a page of XING that is no profile. Each says that nobody could check it on a page. */
/* @__NO_SIDE_EFFECTS__ */
export function definePageReader<Of extends Reading>({ kind, at, read }: Parts<Of>): PageReader<Of> {
  return defineReader<Of>({
    network: 'xing',
    kind,
    at,
    *steps(root, url): Steps<ReadResult<Of>> {
      if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
      yield;
      const screen = screenAt(root, url);
      const language = pageLanguage(root);
      const told = screen ? yield* read(screen, url, language) : changing('another screen');
      if ('why' in told) {
        return { ok: false, refusal: told.why === CHANGING ? CHANGING : whyNoHead(root), found: told.found };
      }
      const reading = { network: 'xing', kind, language, ...told, unverified: true } as unknown as Of;
      return { ok: true, reading };
    },
  });
}
