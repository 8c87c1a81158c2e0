import { useEffect, useId, useRef, useState } from 'react';
import type { GuessedFacts } from '../../model/intake.ts';
import type { PlanRecord } from '../../model/plan.ts';
import { changeOwn } from '../../state/own/ownActions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { factsOf, isTerm, type FactsDraft } from './factsDraft.ts';
import { FactsForm } from './FactsForm.tsx';
import { useIntakeWords } from './useIntakeWords.ts';
import { usePlaceNames } from './usePlaceNames.ts';
import './intake.css';

const draftOf = ({ horizon, ...plan }: PlanRecord): FactsDraft => ({
  title: plan.title,
  shortTitle: plan.shortTitle,
  jurisdiction: plan.jurisdiction,
  level: plan.level,
  issuer: plan.issuer,
  documentNumber: plan.documentNumber ?? '',
  issued: plan.issued ?? '',
  from: String(horizon?.from ?? ''),
  to: String(horizon?.to ?? ''),
});

const nothingGuessed: Omit<GuessedFacts, 'script'> = {
  title: null,
  shortTitle: null,
  jurisdiction: null,
  level: null,
  issuer: null,
  documentNumber: null,
  issued: null,
  horizon: null,
};

/** What is known of the reader's plan, to be corrected. */
export function OwnFacts({ onClose }: { onClose: () => void }) {
  const { store } = useAtlas();
  const words = useIntakeWords();
  const places = usePlaceNames();
  const plan = useAtlasState(({ own }) => own?.review.plan ?? null);
  const [draft, setDraft] = useState(() => plan && draftOf(plan));
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  if (!plan || !draft) return null;
  const guessed: GuessedFacts = { ...nothingGuessed, script: plan.script };
  const save = (): void => {
    const { issuedBasis, ...facts } = factsOf(draft, guessed);
    const isSame = facts.issued === plan.issued;
    changeOwn(store, {
      plan: { ...plan, ...facts, issuedBasis: isSame ? plan.issuedBasis : issuedBasis },
    });
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className="intake-dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
      <div className="intake-head">
        <h2 id={`${id}-title`}>{words.factsTitle}</h2>
        <button
          type="button"
          className="close"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </div>
      <div className="intake-body">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isTerm(draft)) save();
          }}
        >
          <FactsForm draft={draft} guessed={guessed} places={places} onChange={setDraft} />
          <p className="intake-do">
            <button type="submit" className="primary">
              {words.save}
            </button>
          </p>
        </form>
      </div>
    </dialog>
  );
}
