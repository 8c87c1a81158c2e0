import { useEffect, useState } from 'react';

interface Props {
  /** Shown while a file is over the page. */
  readonly children: string;
  readonly onFile: (file: File) => void;
}

/** Takes a file that is dropped anywhere on the page, unless a dialog is open. */
export function DropTarget({ children, onFile }: Props) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Otherwise the browser would leave the atlas for the file.
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      const isFree = !document.querySelector('dialog[open]');
      setOver(event.type === 'dragover' && isFree);
      if (event.type === 'drop' && file && isFree) onFile(file);
    };
    const names = ['dragover', 'dragleave', 'drop'] as const;
    for (const name of names) addEventListener(name, drag);
    return () => {
      for (const name of names) removeEventListener(name, drag);
    };
  }, [onFile]);
  return isOver ? <div className="drop-target">{children}</div> : null;
}
