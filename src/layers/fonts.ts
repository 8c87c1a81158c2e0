/** The bundled family; labels look the same on a machine without Chinese fonts (law 8). */
export const mapFont = 'Noto Sans SC Variable';
