import { useState } from 'react';
import { usePageState, usePageWords, useSettings } from '../settings/page-context.tsx';
import { Field } from '../ui/field.tsx';
import { companyPath, linesOf } from './company-entry.ts';

/** What the checks may know about the company. Saved when a field is left. */
export function CompanyFields() {
  const t = usePageWords();
  const settings = useSettings();
  const change = usePageState((state) => state.change);
  return (
    <div className="fields">
      <Kept
        label={t('company.name')}
        kept={settings.companyName}
        onLeave={(companyName) => void change({ companyName: companyName.trim() })}
      />
      <CompanyPage />
      <Kept
        label={t('company.topics')}
        hint={t('company.topics.hint')}
        lines={3}
        kept={settings.topics.join('\n')}
        onLeave={(text) => void change({ topics: linesOf(text) })}
      />
      <Kept
        label={t('company.links')}
        hint={t('company.links.hint')}
        lines={2}
        kept={settings.links.join('\n')}
        onLeave={(text) => void change({ links: linesOf(text) })}
      />
      <Kept
        label={t('company.blocklist')}
        hint={t('company.blocklist.hint')}
        lines={2}
        kept={settings.blocklist.join('\n')}
        onLeave={(text) => void change({ blocklist: linesOf(text) })}
      />
    </div>
  );
}

function CompanyPage() {
  const t = usePageWords();
  const { companyPath: kept } = useSettings();
  const change = usePageState((state) => state.change);
  const [wrong, setWrong] = useState(false);
  return (
    <Kept
      label={t('company.page')}
      hint={t(wrong ? 'company.page.wrong' : 'company.page.hint')}
      kept={kept === '' ? '' : `linkedin.com${kept}`}
      onLeave={(text) => {
        const path = companyPath(text);
        setWrong(path === null);
        if (path !== null) void change({ companyPath: path });
      }}
    />
  );
}

interface KeptProps {
  label: string;
  hint?: string;
  lines?: number;
  kept: string;
  onLeave: (text: string) => void;
}

/** A field that holds what is typed until it is left. */
function Kept({ kept, onLeave, ...field }: KeptProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field
      {...field}
      voice="plain"
      value={typed ?? kept}
      onChange={setTyped}
      onLeave={() => {
        if (typed !== null && typed !== kept) onLeave(typed);
      }}
    />
  );
}
