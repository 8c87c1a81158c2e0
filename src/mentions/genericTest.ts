// What may close a word that names nothing: 省级, 新型, 各类.
const unit = /^[级型类性化式的]$/;

/** Whether a name is made of words that name nothing (国家级 + 现代 + 产业). */
export function genericTest(generic: readonly string[]): (name: string) => boolean {
  const words = [...generic].sort((a, b) => b.length - a.length);
  return (name) => {
    let rest = name.replace(/[\d—“”]+/g, '');
    for (let cut = true; cut && rest;) {
      cut = false;
      for (const word of words) {
        if (rest.startsWith(word)) {
          rest = rest.slice(word.length);
          cut = true;
          break;
        }
      }
    }
    return rest === '' || unit.test(rest);
  };
}
