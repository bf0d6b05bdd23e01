/** Words of what stands around the coach: the handle at the edge, and pages it may not read. */
export const shell = {
  'handle.open': 'Coach öffnen',
  'sidebar.name': 'Coach',
  'sidebar.width': 'Breite des Coachs',
  'refusal.no-access.title': 'Ein Klick auf das Symbol zeigt, was hier steht.',
  'refusal.no-access.text':
    'Der Coach sieht diese Seite erst, wenn sein Symbol in der Symbolleiste des Browsers angeklickt ist. Er arbeitet auf LinkedIn und XING.',
  'refusal.revoked.title': 'Der Zugriff auf diese Seite fehlt.',
  'refusal.revoked.text':
    'Er wurde noch nicht erlaubt oder inzwischen zurückgenommen. Bis er in den Einstellungen erlaubt ist, liest der Coach hier nichts.',
} as const;
