/** What a conversation is called once its name is unpacked; anything else can't be compared. */
const NAME = /^[0-9a-f-]{36}_\d+$/;

/** The conversation an address names; null where it names none, or in a form not known. */
export function threadAt({ pathname }: URL): string | null {
  const packed = /^\/messaging\/thread\/2-([^/]+)/.exec(pathname)?.[1];
  return named(unpacked(packed));
}

/** The conversation a message belongs to: it stands behind the moment in the message's own name. Seen 2026-04. */
export function threadOfMessage(urn: string | null): string | null {
  const packed = /,2-([^,)]+)\)$/.exec(urn ?? '')?.[1];
  return named(unpacked(packed).split('&')[1]);
}

const named = (name: string | undefined): string | null => (name && NAME.test(name) ? name : null);

function unpacked(packed: string | undefined): string {
  try {
    return atob(
      decodeURIComponent(packed ?? '')
        .replace(/-/g, '+')
        .replace(/_/g, '/'),
    );
  } catch {
    return '';
  }
}
