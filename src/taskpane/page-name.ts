export type PageName = 'prices' | 'policies' | 'systems' | 'news' | 'functions' | 'data';
