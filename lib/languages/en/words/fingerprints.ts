/** Posts of colleagues that drafts are compared with. */
export const fingerprints = {
  'prints.title': 'Compare with colleagues’ posts',
  'prints.text':
    'Once fingerprints from colleagues are loaded, the check shows which words of a draft also appear in one of their posts. A fingerprint is 64 numbers. The post can’t be read from them; anyone who knows it already can recognize it.',
  'prints.count':
    '{n, plural, =0 {No fingerprints are loaded yet.} =1 {Drafts are compared with one post.} other {Drafts are compared with # posts.}}',
  'prints.load': 'Load fingerprints …',
  'prints.loaded': 'loaded on {date}',
  'prints.remove': 'Remove',
  'prints.remove.all': 'Remove all',
  'prints.own': 'Pass this post on',
  'prints.label': 'Name',
  'prints.label.hint': 'What colleagues see when one of their drafts is like this post.',
  'prints.label.given': 'Post of {date}',
  'prints.save': 'Save the fingerprint',
  'prints.said.kept': '{n, plural, one {One fingerprint loaded.} other {# fingerprints loaded.}}',
  'prints.said.removed': 'Removed.',
  'prints.said.saved': 'Saved. The file holds the name and 64 numbers. Colleagues load it here on their own device.',
  'prints.said.short': 'The text is too short. It can be compared from twelve words on.',
  'prints.said.label': 'The fingerprint needs a name.',
  'prints.said.too-large': '“{file}” is too large. A file with fingerprints has 1 MB at most.',
  'prints.said.torn': '“{file}” is damaged or holds no fingerprints.',
  'prints.said.form': '“{file}” comes from another version of the coach and does not fit this one.',
  'prints.said.failed': 'This could not be saved. Please try again.',
} as const;
