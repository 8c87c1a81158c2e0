/** Name, modes and a line that says what can be done here. */
export function TopBar() {
  return (
    <header className="topbar">
      <h1>
        规划一张图 <span lang="en">Plan Atlas</span>
      </h1>
      <div role="tablist" aria-label="模式" className="modes">
        <button type="button" role="tab" aria-selected="true" id="tab-explore">
          浏览
        </button>
      </div>
      <p className="hint">点图上的线、面、点，看写下它的那句原文；点原文里的名称，回到图上。</p>
    </header>
  );
}
