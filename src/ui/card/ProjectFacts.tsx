import type { Project } from '../../model/project.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { useWords } from '../language/useWords.ts';
import { Partners } from './Partners.tsx';

/** What is known of a project beside the plans' words: kind and provinces, partners, trades, how it was placed. */
export function ProjectFacts({ project }: { project: Project }) {
  const words = useWords();
  const { card, kinds, listed, precisions } = words;
  const { kind, provinces, crossProvince, partners, industries, precision, geometrySource } = project;
  return (
    <dl className="facts">
      <dt>{card.kind}</dt>
      <dd>
        {kinds[kind]}
        {provinces.length > 0 && ` · ${listed(provinces.map((id) => words.provinces.of[id]))}`}
        {crossProvince && card.crossProvince}
      </dd>
      {partners.length > 0 && (
        <>
          <dt>{card.partners}</dt>
          <dd>
            <Partners partners={partners} />
          </dd>
        </>
      )}
      {industries.length > 0 && (
        <>
          <dt>{card.industries}</dt>
          <dd>
            <AsWritten>{listed(industries)}</AsWritten>
          </dd>
        </>
      )}
      <dt>{card.position}</dt>
      <dd>
        {precisions[precision]}
        {geometrySource && (
          <span className="how">
            <AsWritten>{geometrySource}</AsWritten>
          </span>
        )}
      </dd>
    </dl>
  );
}
