/** What `defineUnlistedScript` does for a function, without the bytes that every page would pay for. */
export const script = (main: () => void) => ({ main });
