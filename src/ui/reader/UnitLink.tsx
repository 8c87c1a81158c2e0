import { AsWritten } from '../language/AsWritten.tsx';

/** A body responsible for a measure. */
export function UnitLink({ name }: { name: string }) {
  return <AsWritten>{name}</AsWritten>;
}
