import type { Manifest } from '../../model/contract.ts';
import { useWords } from '../language/useWords.ts';
import { stateOfFile } from './stateOfFile.ts';
import type { Found } from './useFileChecks.ts';
import { useSelfCheckWords } from './useSelfCheckWords.ts';

interface Props {
  readonly files: Manifest['files'];
  readonly found: Found;
}

/** The files of the manifest, each with what the manifest says of it and whether it is so. */
export function FileTable({ files, found }: Props) {
  const { formats } = useWords();
  const words = useSelfCheckWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.file}</th>
          <th scope="col" className="number">
            {words.bytes}
          </th>
          <th scope="col">SHA-256</th>
          <th scope="col">{words.found}</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => {
          const state = stateOfFile(file, found);
          const instead = state === 'different' ? found[file.path] : null;
          return (
            <tr key={file.path} data-state={state}>
              <th scope="row">{file.path}</th>
              <td className="number">{formats.number(file.bytes)}</td>
              <td>
                <code>{file.sha256}</code>
                {instead && (
                  <code className="row">
                    {words.foundInstead(formats.number(instead.bytes), instead.sha256)}
                  </code>
                )}
              </td>
              <td>{words.states[state]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
