import { Tokenizer } from 'htmlparser2';

export interface MarkupHandler {
  readonly onOpen: (name: string, attributes: ReadonlyMap<string, string>, isClosed: boolean) => void;
  readonly onClose: (name: string) => void;
  readonly onText: (text: string) => void;
}

/**
 * Reads tags and text in their order, in time that grows with the length alone: no tree is built, nothing is executed,
 * no entity of a document's own is expanded. Names of HTML are given in lower case.
 */
export function readMarkup(source: string, isXml: boolean, handler: MarkupHandler): void {
  const nameOf = (start: number, end: number): string => {
    const name = source.slice(start, end);
    return isXml ? name : name.toLowerCase();
  };
  let tag = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  const open = (isClosed: boolean): void => {
    handler.onOpen(tag, attributes, isClosed);
    attributes = new Map();
  };
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: isXml, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = nameOf(start, end);
      },
      onattribname: (start, end) => {
        attribute = nameOf(start, end);
        value = '';
      },
      onattribdata: (start, end) => {
        value += source.slice(start, end);
      },
      onattribentity: (codepoint) => {
        value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(isXml),
      onclosetag: (start, end) => handler.onClose(nameOf(start, end)),
      ontext: (start, end) => handler.onText(source.slice(start, end)),
      ontextentity: (codepoint) => handler.onText(String.fromCodePoint(codepoint)),
      oncdata: (start, end, offset) => isXml && handler.onText(source.slice(start, end - offset)),
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
