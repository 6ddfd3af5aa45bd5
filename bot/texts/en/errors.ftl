error-unknown = Something went wrong on my side, and nothing was lost. If it happens again, tell the person who runs me: incident **{ $incident }**.
error-not-stars = “{ $text }” is not a rating I understand. Give half a star to five, like 4, 4.5, ★★★★½, 9/10 or 90%.
error-stars-out-of-ten = Stars go from half a star to five. If “{ $text }” was meant on another scale, write **{ $meant }**.
error-movie-not-in-catalogue = I have no film with the number { $movie_id }. Type a few letters of its title and pick it from the list.
error-not-allowed = Only people who may manage this server can do that.
error-no-model-yet = I am still learning from MovieLens for the first time, which takes a minute at most. Your ratings are kept; try again shortly.
error-training-underway = A training is already running. **/admin status** shows how far it is.
