### One's own data: taken along, deleted.

mydata-title = **Everything I know about you**
mydata-exported = Your ratings with their history, your lists, where you share them, what I showed you lately, and where our talks stand. Only you see this.
mydata-sent = I sent you a direct message with a file of everything I know about you.
button-look = Go there
mydata-delete-title = **Delete everything?**
mydata-delete-ask = { $count ->
    [0] You have rated nothing; your lists and all else I know about you would go.
    [one] Your rating, your lists and all else I know about you would go.
   *[other] Your { $count } ratings, your lists and all else I know about you would go.
}
mydata-delete-final = There is no way back, not even from a backup. The next model is trained without you.
mydata-kept = Nothing was deleted.
mydata-deleted = { $count ->
    [0] It is all gone. I know nothing about you any more.
    [one] It is all gone, your rating too. I know nothing about you any more.
   *[other] It is all gone, your { $count } ratings too. I know nothing about you any more.
}
button-delete = Delete everything
button-keep = Keep it

console-about-mydata-export = Everything stored on you, as a file
console-about-mydata-delete = Delete everything stored on you; asks first
console-mydata-written = Everything I know about you is in { $path }.
console-mydata-delete-number = Type 1 to delete it all, anything else to keep it.
