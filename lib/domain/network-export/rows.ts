/**
 * What a network's export says, one type a table. Rows are data of the user's: plain texts without markup, times in UTC.
 * `null` = the export does not tell.
 */

/** Somebody as a row names them. */
export interface PersonRef {
  /** See `personKey`; null where the row has no address: who left the network, or an old export. */
  key: string | null;
  /** '/in/slug/' */
  path: string | null;
  name: string | null;
}

/** 'YYYY-MM-DD' */
export type Day = string;
/** ISO 8601 in UTC, 'YYYY-MM-DDTHH:MM:SSZ'. */
export type Instant = string;
/** 'urn:li:share:…', 'urn:li:ugcPost:…' or 'urn:li:activity:…'; three numbers for one post, minted within two seconds. */
export type PostUrn = string;

/** Where a row comes from, for whoever wants to look it up. */
export interface RowOrigin {
  file: string;
  /** Counted from 1. */
  line: number;
}

export interface ConnectionRow extends RowOrigin {
  on: Day;
  person: PersonRef;
  company: string | null;
  position: string | null;
  /** Only where contact fields were asked for. */
  email: string | null;
}

export interface InvitationRow extends RowOrigin {
  /** The export does not say in which zone; true to the day, give or take one. */
  at: Instant;
  direction: 'sent' | 'received';
  person: PersonRef;
  /** The user, as the row names them. */
  own: PersonRef;
  note: string | null;
}

export interface MessageRow extends RowOrigin {
  at: Instant;
  conversation: string;
  /** null = can't be told whose it is. */
  sent: boolean | null;
  from: PersonRef;
  /** Everybody else in it, the user left out. */
  others: PersonRef[];
  text: string;
}

export interface ShareRow extends RowOrigin {
  at: Instant;
  post: PostUrn | null;
  /** '' = passed on without a word. */
  text: string;
  /** Address of what was linked. */
  link: string | null;
  media: boolean;
}

export interface CommentRow extends RowOrigin {
  at: Instant;
  post: PostUrn | null;
  /** Number of the comment that this one answers or is; null = straight below the post. */
  thread: string | null;
  text: string;
}

export interface ReactionRow extends RowOrigin {
  at: Instant;
  post: PostUrn | null;
  /** As the network calls it: LIKE, PRAISE, EMPATHY … */
  reaction: string;
  /** To a comment, not to the post. */
  toComment: boolean;
}

export interface RepostRow extends RowOrigin {
  at: Instant;
  post: PostUrn | null;
}

export interface VoteRow extends RowOrigin {
  at: Instant;
  post: PostUrn | null;
}

export interface ArticleRow extends RowOrigin {
  at: Instant;
  title: string;
}

/** A picture, film or document that the user put up: about one post in five with media is listed. */
export interface MediaRow extends RowOrigin {
  at: Instant;
  media: 'photo' | 'video' | 'document';
}

export interface RecommendationRow extends RowOrigin {
  /** See `InvitationRow.at`. */
  at: Instant;
  direction: 'given' | 'received';
  person: PersonRef;
  text: string;
  /** Shown on the profile. */
  visible: boolean;
}

export interface EndorsementRow extends RowOrigin {
  at: Instant;
  direction: 'given' | 'received';
  person: PersonRef;
  skill: string;
}

export interface FollowRow extends RowOrigin {
  at: Instant;
  what: 'company' | 'member';
  name: string;
}

export interface ProfileRow extends RowOrigin {
  name: string;
  headline: string | null;
  summary: string | null;
  industry: string | null;
  place: string | null;
}

export interface PositionRow extends RowOrigin {
  company: string;
  title: string;
  description: string | null;
  /** 'YYYY-MM' or 'YYYY'; no end = still there. */
  start: string | null;
  end: string | null;
}

export interface EducationRow extends RowOrigin {
  school: string | null;
  degree: string | null;
  start: string | null;
  end: string | null;
}

export interface SkillRow extends RowOrigin {
  name: string;
}

/** Somebody from the address book that was once uploaded; only where contact fields were asked for. */
export interface ContactRow extends RowOrigin {
  person: PersonRef;
  title: string | null;
  emails: string[];
}

/** All rows of an export, by table. */
export interface ExportRows {
  connections: ConnectionRow[];
  invitations: InvitationRow[];
  messages: MessageRow[];
  shares: ShareRow[];
  comments: CommentRow[];
  reactions: ReactionRow[];
  reposts: RepostRow[];
  votes: VoteRow[];
  articles: ArticleRow[];
  media: MediaRow[];
  recommendations: RecommendationRow[];
  endorsements: EndorsementRow[];
  follows: FollowRow[];
  profile: ProfileRow[];
  positions: PositionRow[];
  education: EducationRow[];
  skills: SkillRow[];
  contacts: ContactRow[];
}

export type TableId = keyof ExportRows;

export const emptyRows = (): ExportRows => ({
  connections: [],
  invitations: [],
  messages: [],
  shares: [],
  comments: [],
  reactions: [],
  reposts: [],
  votes: [],
  articles: [],
  media: [],
  recommendations: [],
  endorsements: [],
  follows: [],
  profile: [],
  positions: [],
  education: [],
  skills: [],
  contacts: [],
});
