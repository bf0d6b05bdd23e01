/** Words of what stands around the coach: the handle at the edge, and pages it may not read. */
export const shell = {
  'handle.open': 'Open the coach',
  'sidebar.name': 'Coach',
  'sidebar.width': 'Width of the coach',
  'refusal.no-access.title': 'Click the icon to see what is here.',
  'refusal.no-access.text':
    'The coach sees this page only after you click its icon in the browser’s toolbar. It works on LinkedIn and XING.',
  'refusal.revoked.title': 'Access to this page is missing.',
  'refusal.revoked.text':
    'It was not given yet, or was taken back. Until it is allowed in the settings, the coach reads nothing here.',
};
