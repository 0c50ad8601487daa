/** Answers below this many are too few to publish by grade; petition offices leave out units with fewer cases (宁波, 2018). */
export const smallSample = 15;

/** Themes named fewer times than this merge into 其他. */
export const smallTheme = 5;
