import { useEffect } from 'react';
import { setMode } from '../../state/actions.ts';
import { createReview } from '../../state/own/createReview.ts';
import { startReview, type Intake } from '../../state/own/intake.ts';
import { changeOwn, openOwn } from '../../state/own/ownActions.ts';
import { startOwn } from '../../state/own/startOwn.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { IntakeDialog, type ReadDocument } from './IntakeDialog.tsx';

interface Props {
  readonly intake: Intake;
  readonly onClose: () => void;
}

/** What was read becomes the reader's plan, or another text of it, and its review opens. */
export function OwnIntake({ intake, onClose }: Props) {
  const { store, dataUrl } = useAtlas();
  // While the reader looks at the document, the press gets ready.
  useEffect(() => startOwn(store, dataUrl), [store, dataUrl]);
  const open = useAtlasState(({ own }) => own?.review ?? null);
  const count = open ? open.decisions.length + open.orphans.length : 0;
  const replaces =
    open && count > 0 && intake.purpose === 'open' ? { title: open.plan.shortTitle, count } : null;
  const take = async (document: ReadDocument, isText: boolean): Promise<void> => {
    const review = await createReview(document);
    const { own } = store.getState();
    if ((intake.purpose === 'replace' || isText) && own)
      // Its decisions name it by its id.
      changeOwn(store, { plan: { ...review.plan, id: own.review.plan.id }, source: review.source });
    else openOwn(store, review);
    setMode(store, 'review');
    onClose();
  };
  return (
    <IntakeDialog
      file={intake.file}
      replaces={replaces}
      onRead={(document, isText) => void take(document, isText)}
      onReview={(file) => startReview(store, file)}
      onClose={onClose}
    />
  );
}
