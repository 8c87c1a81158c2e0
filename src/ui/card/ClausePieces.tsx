import type { ClausePiece } from '../../analysis/abridgeClause.ts';

/** A clause cut to what matters: its verb and names set off, a gap as …. */
export function ClausePieces({ pieces, text }: { pieces: readonly ClausePiece[]; text: string }) {
  return pieces.map(({ start, end, role }) => {
    if (role === 'gap') return '…';
    const piece = text.slice(start, end);
    return role === 'text' ? piece : <b key={start}>{piece}</b>;
  });
}
