/** What could not be loaded or understood. */
export const remarks = {
  file: '数据文件',
  rest: '其余内容照常可用。',
  problems: {
    missing: () => '未找到文件',
    refused: (status: string) => `服务器答复 ${status}`,
    unread: () => '读取失败，请检查文件是否完整、服务是否在运行',
    broken: () => '文件不完整或已损坏，不能解析',
    foreign: (where: string) => `不是本图集的数据${where && `（${where}）`}`,
    notDrawn: (message: string) => `不能读取${message && `（${message}）`}`,
  },
  /** A remark of the problem of a file. */
  ofFile: (problem: string): string => `：${problem}。`,
  /** @param count of all of them, where only the first are told */
  address: (parts: readonly string[], count: string | null): string =>
    `链接中有本图集不认识的部分，已忽略：${parts.join('，')}${count === null ? '' : `等 ${count} 处`}`,
  ownAddress:
    '这个地址指向使用者自己打开的规划，它现在没有在这个浏览器里打开。有复核文件的，用「打开规划」打开；没有的，请向发来链接的人要。',
  measure: (id: string): string => `链接所指的条文（${id}）在本规划文本中没有找到，已打开全文`,
  language: (name: string): string => `${name}界面没能读取，仍以原来的语言显示。`,
  understood: '知道了',
};
