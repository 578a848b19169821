import type { Fulfilment, RemovalCategory } from '../text/removal';

/**
 * What is chosen in Amazon's form, by the codes of its category and reason. From public code that drives the form, read
 * 2026-11-21: `inappropriate-feedback` 102 obscene, 103 personal data; `product-feedback` 203 about the product and not the
 * service; `delivery-related-feedback` 401 shipped with Amazon's shipping service, 402 fulfilled by Amazon.
 */
export type FormChoice = {
  category: 'inappropriate-feedback' | 'product-feedback' | 'delivery-related-feedback';
  reason: '102' | '103' | '203' | '401' | '402';
};

/** The choice for a ground. What is not fulfilled by Amazon can only be struck for Buy Shipping. */
export function formChoiceOf(category: RemovalCategory, fulfilment: Fulfilment): FormChoice {
  if (category === 'obscene') return { category: 'inappropriate-feedback', reason: '102' };
  if (category === 'personal-data') return { category: 'inappropriate-feedback', reason: '103' };
  if (category === 'product-review') return { category: 'product-feedback', reason: '203' };
  return { category: 'delivery-related-feedback', reason: fulfilment === 'FBA' ? '402' : '401' };
}
