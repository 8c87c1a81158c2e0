import { dismissRemarks } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';

/** What could not be loaded or understood, in words; the rest goes on working. */
export function Remarks() {
  const { store } = useAtlas();
  const problems = useAtlasState((state) => state.problems);
  const remarks = useAtlasState((state) => state.remarks);
  if (problems.length + remarks.length === 0) return null;
  return (
    <div className="remarks" role="alert">
      <ul>
        {problems.map(({ file, message }) => (
          <li key={file + message}>
            数据文件 <code>{file}</code>：{message}。其余内容照常可用。
          </li>
        ))}
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      <button type="button" onClick={() => dismissRemarks(store)}>
        知道了
      </button>
    </div>
  );
}
