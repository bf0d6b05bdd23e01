/** The path of a browser that can run the extension, or null. */
export function browserPath(name: 'chromium' | 'firefox'): string | null;
