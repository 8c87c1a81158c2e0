export function systemChromiums(): string[];
