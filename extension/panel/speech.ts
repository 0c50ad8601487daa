import { createContext, useContext } from 'react';
import { type Language, type Words, words } from './words.ts';

const context = createContext<{ language: Language; say: Words }>({ language: 'zh', say: words.zh });

/** Gives every part of the panel its words. */
export const Speech = context.Provider;
export const useSpeech = (): { language: Language; say: Words } => useContext(context);
