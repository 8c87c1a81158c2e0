const mebi = 2 ** 20;

/** How much is read, in bytes and pages: beyond it a plan is no plan, and a browser would stand still. */
export const intakeLimits = {
  /** Of a file as it lies on the disk: pictures make documents large. */
  file: 200 * mebi,
  /** Of a file that is text or HTML. */
  textFile: 32 * mebi,
  /** Of the text that is handed on, in UTF-8: five megabytes, with room for what a page adds. */
  text: 6 * mebi,
  /** Of one part of a DOCX, and of all that are read, inflated. */
  part: 96 * mebi,
  parts: 160 * mebi,
  pages: 3000,
} as const;
