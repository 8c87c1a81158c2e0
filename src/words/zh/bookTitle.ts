/** A title in the marks for titles (GB/T 15834); one that stands within it takes the single ones. */
export function bookTitle(title: string): string {
  const bare = title.replace(/^《([^《》]*)》$/, '$1');
  return `《${bare.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}
