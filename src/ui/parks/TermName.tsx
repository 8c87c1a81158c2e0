import type { VocabularyTerm } from '../../model/park.ts';
import { useWords } from '../language/useWords.ts';

/** A term of the parks' vocabulary in the language of the interface. */
export function TermName({ of: { name, nameEn } }: { of: Pick<VocabularyTerm, 'name' | 'nameEn'> }) {
  const { language } = useWords();
  return language === 'en' ? nameEn : name;
}
