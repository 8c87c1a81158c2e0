import { languageNames } from '../../words/languageNames.ts';
import { useWords } from '../language/useWords.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';

/** Name, modes, a line that says what can be done here, and the way to the other language. */
export function TopBar() {
  const { language, shell } = useWords();
  const own = languageNames[language];
  const other = languageNames[language === 'zh' ? 'en' : 'zh'];
  return (
    <header className="topbar">
      <h1>
        <span lang={own.tag}>{own.atlas}</span> <small lang={other.tag}>{other.atlas}</small>
      </h1>
      <div role="tablist" aria-label={shell.modes} className="modes">
        <button type="button" role="tab" aria-selected="true" id="tab-explore">
          {shell.explore}
        </button>
      </div>
      <p className="hint">{shell.hint}</p>
      <LanguageSwitch />
    </header>
  );
}
