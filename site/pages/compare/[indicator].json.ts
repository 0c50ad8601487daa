import type { APIContext } from 'astro';
import type { ComparedFigure } from '../../compare/comparison.ts';
import { jsonResponse } from '../../endpoints/respond.ts';
import { publication } from '../../publication.ts';
import { comparisonOf } from '../../views/comparable.ts';

export const getStaticPaths = async () =>
  [...comparisonOf(await publication()).figures].map(([indicator, figures]) => ({
    params: { indicator },
    props: { figures },
  }));

export const GET = ({ props }: APIContext<{ figures: readonly ComparedFigure[] }>) =>
  jsonResponse(props.figures);
