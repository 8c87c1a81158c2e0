import { setLanguage } from '../../state/actions.ts';
import { languageNames } from '../../words/languageNames.ts';
import { useAtlas } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';

/** Leads to the other language, and says so in that language. */
export function LanguageSwitch() {
  const { store } = useAtlas();
  const other = useWords().language === 'zh' ? 'en' : 'zh';
  const { tag, short, name } = languageNames[other];
  return (
    <button
      type="button"
      className="language"
      lang={tag}
      title={name}
      onClick={() => setLanguage(store, other)}
    >
      {short}
    </button>
  );
}
