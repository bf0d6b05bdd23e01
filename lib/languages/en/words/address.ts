export const address = {
  'address.title': 'Get it from an address',
  'address.lead':
    'If the file is on your company’s network, the extension can get it from there: only when somebody presses the button, without cookies, and without anything about the person.',
  'address.field': 'Address of the file',
  'address.hint': 'Starts with https:// and leads straight to the file.',
  'address.connect': 'Allow access and connect',
  'address.connected': 'Connected to {host}.',
  'address.check': 'Look now',
  'address.checking': 'Getting it …',
  'address.disconnect': 'Disconnect',
  'address.refused': 'The browser was not given access. Nothing was connected.',
  'address.failed': 'That did not work. Nothing was lost; please try again.',
  'address.same': 'There is nothing new at this address.',
  'address.no.invalid': 'This is no address yet: it has to begin with https:// and a name.',
  'address.no.access': 'Access to {host} is missing. The narrative stays as it is.',
  'address.no.unreachable': '{host} can’t be reached. The narrative stays as it is.',
  'address.no.slow': '{host} did not answer for 15 seconds. The narrative stays as it is.',
  'address.no.forwarded':
    'The address forwards to another one; the one at which the file itself lies is needed. The narrative stays as it is.',
  'address.no.too-large': 'The file is larger than 2 MB and was not read. The narrative stays as it is.',
  'address.no.page':
    'There is a web page at this address and no file, perhaps a sign-in. The narrative stays as it is.',
  'address.no.missing': 'There is no file at this address. The narrative stays as it is.',
  'address.no.sign-in': '{host} only gives out the file after signing in. The narrative stays as it is.',
  'address.no.status': '{host} answers with error {status}. The narrative stays as it is.',
} as const;
