import type { Report } from '../../tests/support/walk/report.ts';

const WIDTH = 96;

/** The report as text for a terminal. */
export function reportText({ person, sentence, steps, rows }: Report): string {
  const parts = steps.map((step, index) => {
    const lines = [
      ...step.quotes.map(({ text, source }) => `„${text}“ (${source})`),
      step.advice,
      step.reason,
      ...step.questions.map((question) => `? ${question}`),
    ];
    const body = lines.map((line) => wrap(line, '   ')).join('\n');
    return `${index + 1}. ${step.title} (${step.duration})\n${body}`;
  });
  return [`${person}\n${sentence}`, ...parts, ...rows.map((row) => wrap(row.replace(/\s+/g, ' '), ''))].join('\n\n');
}

function wrap(text: string, indent: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines[lines.length - 1] ?? '';
    if (line.length + word.length + indent.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => indent + line).join('\n');
}
