### What others may see of a member, server by server.

privacy-title = **What others see of you**
privacy-title-on = **You share your ratings on this server**
privacy-title-off = **Your ratings are private on this server**
privacy-means-on = Members of this server can look through your ratings with **/ratings**, see your taste with **/taste**, compare tastes with you with **/match**, and your ratings count for **/server**.
privacy-means-off = Nobody here can look at your ratings or compare tastes with you, and **/server** leaves them out.
privacy-by-default = You have not chosen; that is how this server does it.
privacy-always = Your lists, your history and what I recommend stay yours alone either way, and so does this answer. Other servers are not affected.
privacy-no-server = Here, in direct messages, only you see anything. Whether others see your ratings is up to you on each server: type **/privacy** there.
privacy-withdrawn = Done. Your ratings are private on every server where I know you.
button-privacy-on = Share here
button-privacy-off = Keep private
button-privacy-default = As this server does
button-privacy-nowhere = Private everywhere

error-not-on-a-server = Other people’s ratings can be seen on a server that you are both on, and where they share them.
error-not-shared = **{ $name }** shares no ratings on this server. If they want to, they type **/privacy** and choose *Share here*.
error-no-longer-shared = They no longer share their ratings on this server.
error-no-ratings-of-bots = **{ $name }** is a bot, and bots do not go to the cinema.
