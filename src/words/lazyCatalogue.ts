import type { Language } from '../model/languages.ts';

/** Gives a catalogue in a language, fetched when it is asked for first; the same promise ever after. */
export function lazyCatalogue<Catalogue>(
  load: Readonly<Record<Language, () => Promise<Catalogue>>>,
): (language: Language) => Promise<Catalogue> {
  const loaded = new Map<Language, Promise<Catalogue>>();
  return (language) => {
    const known = loaded.get(language);
    if (known) return known;
    const started = load[language]();
    loaded.set(language, started);
    return started;
  };
}
