import { useFirefoxOnce } from '../support/browser/firefox-profile.ts';

/** What is done once before the first test in a real browser. @returns what is done after the last one */
export default (): Promise<() => void> => useFirefoxOnce();
