/** @param options what must be there beside the page: what `npm run package` writes */
export function ensureBuild(options?: { readonly isPackaged?: boolean }): Promise<void>;
