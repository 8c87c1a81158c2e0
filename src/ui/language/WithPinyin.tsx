/** A Chinese name with its spelling in Latin script, each in its own language. */
export function WithPinyin({ children, pinyin }: { children: string; pinyin: string }) {
  return (
    <>
      <span lang="zh-Hans">{children}</span>{' '}
      <small className="pinyin" lang="zh-Latn">
        {pinyin}
      </small>
    </>
  );
}
