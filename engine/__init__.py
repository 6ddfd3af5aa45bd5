"""Movies, ratings, tensors: a recommender that knows neither Discord nor SQL."""
