/** One item of the section, with all of its text. */
export interface Post {
  text: string;
  age: string | null;
  repost: boolean;
}
