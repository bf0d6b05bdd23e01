/**
 * Ed25519, 32 bytes in base64: whose packs are taken. The private half of this one was thrown away when it was made, so
 * nobody can sign a pack for it; the maintainers put theirs here before the first pack (docs/recipes.md).
 */
export const PUBLIC_KEY = 'Wn/6wCW4kE59wRoiUCoVDDnb2/iHHBI2ap3FZ5wvypg=';
