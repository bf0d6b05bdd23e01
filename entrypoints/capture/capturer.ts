/** Under this symbol the script keeps its function in the isolated world of the page. */
export const CAPTURER = 'page copy';
