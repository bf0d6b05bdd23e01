/** True on the members' site; sign-in, recruiting and shop have hosts of their own. */
export const onXing = ({ hostname }: URL): boolean => /^(?:www\.)?xing\.com$/.test(hostname);
