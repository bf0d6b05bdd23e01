import { usePageWords } from '../../../../settings/page-context.tsx';
import { Entries } from '../entries.tsx';
import { PickField } from '../pick-field.tsx';
import { useSaid } from '../said-at.ts';
import { TextField } from '../text-field.tsx';

/** How the company speaks. */
export function VoiceForm() {
  const t = usePageWords();
  const said = useSaid();
  return (
    <>
      <PickField
        path={['voice', 'address']}
        label={t('address.label')}
        choices={(['sie', 'du'] as const).map((value) => ({ value, label: t(`address.${value}`) }))}
      />
      <Entries
        path={['voice', 'traits']}
        title={t('editor.traits')}
        add={t('editor.traits.add')}
        blank={() => ({})}
        head={(_path, entry) => ({ name: said(entry) })}
      >
        {(trait) => <TextField path={trait} label={t('editor.trait')} hint={t('editor.trait.hint')} />}
      </Entries>
      <Entries
        path={['voice', 'examples']}
        title={t('editor.examples')}
        hint={t('editor.examples.hint')}
        add={t('editor.examples.add')}
        blank={() => ({})}
        head={(_path, entry) => ({ name: said(entry, 'say') })}
      >
        {(example) => (
          <>
            <TextField path={[...example, 'say']} label={t('editor.example.say')} hint={t('editor.example.say.hint')} />
            <TextField path={[...example, 'not']} label={t('editor.example.not')} hint={t('editor.example.not.hint')} />
          </>
        )}
      </Entries>
    </>
  );
}
