import { Choices } from './choices.tsx';

interface LetterLanguageProps {
  /** What the choice is called. */
  name: string;
  value: 'de' | 'en';
  onChange: (language: 'de' | 'en') => void;
}

/** In which language a text for somebody is wanted; each language calls itself by its own name. */
export function LetterLanguage({ name, value, onChange }: LetterLanguageProps) {
  return (
    <Choices
      name={name}
      shape="row"
      value={value}
      onChange={onChange}
      choices={[
        { value: 'de', label: 'Deutsch', lang: 'de' },
        { value: 'en', label: 'English', lang: 'en' },
      ]}
    />
  );
}
