import { languageNames } from '../../words/languageNames.ts';
import { useAtlasState } from '../atlas.ts';
import { IntakeButton } from '../intake/IntakeButton.tsx';
import { useWords } from '../language/useWords.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ModeTabs } from './ModeTabs.tsx';

/** Name, modes, a line that says what can be done here, and the way to the other language. */
export function TopBar() {
  const { compare, corridors, language, shell } = useWords();
  const mode = useAtlasState((state) => state.mode);
  const hints = {
    explore: shell.hint,
    corridors: corridors.hint,
    compare: compare.hint,
    parks: shell.parksHint,
    present: shell.presentHint,
    review: shell.reviewHint,
  };
  const own = languageNames[language];
  const other = languageNames[language === 'zh' ? 'en' : 'zh'];
  return (
    <header className="topbar">
      <h1>
        <span lang={own.tag}>{own.atlas}</span> <small lang={other.tag}>{other.atlas}</small>
      </h1>
      <ModeTabs />
      <p className="hint">{hints[mode]}</p>
      <IntakeButton />
      <LanguageSwitch />
    </header>
  );
}
