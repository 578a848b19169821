/** The most stars with which removal can be requested (Seller Central help on feedback); three are neutral, one and two negative. */
export const MOST_STARS = 3;
